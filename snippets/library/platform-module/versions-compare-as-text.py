versions = ["3.9", "3.10"]
newest = max(versions)
assert newest == "3.9"
assert newest == versions[-1]
