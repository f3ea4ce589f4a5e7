"""Measurements: what a student waits for, what a teacher waits for."""
