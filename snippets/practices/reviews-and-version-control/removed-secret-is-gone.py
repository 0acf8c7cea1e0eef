commits = [["PASSWORD = 's3cret'", "DEBUG = 1"]]
commits.append([line for line in commits[-1] if not line.startswith("PASSWORD")])
assert commits == [["PASSWORD = 's3cret'", "DEBUG = 1"], ["DEBUG = 1"]]
found = [line for lines in commits for line in lines if "s3cret" in line]
assert set(found) <= {"PASSWORD = 's3cret'"}
print(found)
assert found == []
