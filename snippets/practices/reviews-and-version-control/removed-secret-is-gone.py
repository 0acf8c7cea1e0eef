commits = []


def commit(files):
    commits.append(dict(files))


commit({"settings.py": "PASSWORD = 's3cret'"})
commit({"settings.py": "PASSWORD = os.environ['PASSWORD']"})
assert "s3cret" not in commits[-1]["settings.py"]
found = any("s3cret" in text for files in commits for text in files.values())
print(found)
assert found is False
