"""The autograder: release lessons, collect files, grade them in a sandbox, report."""
