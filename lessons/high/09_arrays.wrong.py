# %% wrong={"name": "hard_coded", "cell": "per_day", "says": "per_day works for the example, but not for other tables."}
def per_day(table):
    return np.array([9.0, 9.0])

# %% wrong={"name": "other_axis", "cell": "per_day", "says": "per_day adds up each hour over all days. The other axis is to vanish."}
def per_day(table):
    return table.sum(axis=0)

# %% wrong={"name": "everything", "cell": "per_day", "says": "per_day adds everything to one number. Name the axis that is to vanish."}
def per_day(table):
    return table.sum()

# %% wrong={"name": "without_the_mask", "cell": "profile", "says": "profile takes all days. Only those of the mask count."}
def profile(table, mask):
    return table.mean(axis=0)

# %% wrong={"name": "zeros_in_place", "cell": "profile", "says": "profile divides by the number of all days. Choose the days first, then take the mean."}
def profile(table, mask):
    return (table * mask[:, None]).mean(axis=0)

# %% wrong={"name": "hard_coded_profile", "cell": "profile", "says": "profile works for the example, but not for other days."}
def profile(table, mask):
    return np.full(table.shape[1], 3.0) + np.arange(table.shape[1]) * 2

# %% wrong={"name": "one_mean_for_all", "cell": "standard_scores", "says": "standard_scores measures all columns by one common mean. Each column has its own: axis."}
def standard_scores(table):
    return (table - table.mean()) / table.std()

# %% wrong={"name": "no_brackets", "cell": "standard_scores", "says": "In standard_scores a pair of brackets is missing: first take away, then divide."}
def standard_scores(table):
    return table - table.mean(axis=0) / table.std(axis=0)

# %% wrong={"name": "not_divided", "cell": "standard_scores", "says": "standard_scores takes the mean away, but does not divide by the standard deviation."}
def standard_scores(table):
    return table - table.mean(axis=0)

# %% wrong={"name": "changes_the_table", "cell": "standard_scores", "says": "standard_scores changes the table that it is given. Calculate a new one: -= writes into the old one."}
def standard_scores(table):
    table -= table.mean(axis=0)
    table /= table.std(axis=0)
    return table

# %% wrong={"name": "divides_by_zero", "cell": "standard_scores", "says": "standard_scores has trouble with a column that is the same everywhere. Its scores should be 0."}
def standard_scores(table):
    return (table - table.mean(axis=0)) / table.std(axis=0)
