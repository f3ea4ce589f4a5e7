def serve(p): pass
