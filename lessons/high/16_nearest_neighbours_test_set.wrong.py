# %% wrong={"name": "hard_coded", "cell": "predict_one", "says": "predict_one does not let k neighbours vote: with k = 5 all of them do."}
def predict_one(X_known, y_known, new, k):
    return 5 if new[0] > 4 else 1

# %% wrong={"name": "furthest", "cell": "predict_one", "says": "The nearest spot has the label 5, but predict_one with k = 1 says otherwise. Are the places sorted by distance, the smallest first?"}
def predict_one(X_known, y_known, new, k):
    far = np.argsort(-((X_known - new) ** 2).sum(axis=1))[:k]
    return int(np.bincount(y_known[far]).argmax())

# %% wrong={"name": "two_shuffles", "cell": "split", "says": "split leaks: some places are in both parts. Shuffle once, then cut."}
def split(n, share, seed):
    chance = np.random.default_rng(seed)
    size = round(n * share)
    return chance.permutation(n)[size:], chance.permutation(n)[:size]

# %% wrong={"name": "asks_the_known", "cell": "score", "says": "score asks about rows that are known already. That is Doyun's mistake: ask about the new ones."}
def score(X_known, y_known, X_new, y_new, k):
    return np.mean([predict_one(X_known, y_known, row, k) == label for row, label in zip(X_known, y_known)])
