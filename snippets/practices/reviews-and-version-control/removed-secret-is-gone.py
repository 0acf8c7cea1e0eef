commits = []
files = {"settings.py": "PASSWORD = 's3cret'"}
commits.append(dict(files))
files["settings.py"] = "PASSWORD = os.environ['PASSWORD']"
commits.append(dict(files))
found = ["s3cret" in commit["settings.py"] for commit in commits]
print(found)
assert found == [True, False]
assert found == [False, False]
