def build_site(): pass
