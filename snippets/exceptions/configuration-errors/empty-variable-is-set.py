import os

os.environ["HOST"] = ""
assert os.environ.get("HOST", "localhost") == ""
assert (os.environ.get("HOST") or "localhost") == "localhost"
del os.environ["HOST"]
assert os.environ.get("HOST", "localhost") == "localhost"
print(repr(os.environ.get("HOST", "localhost")))
