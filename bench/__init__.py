"""Measurements: what a visitor waits for."""
