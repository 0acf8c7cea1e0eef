# tries: have a log with a line that never ends
# full: refuted
print("x" * 200_000)
assert "y" * 100_000 == 2
