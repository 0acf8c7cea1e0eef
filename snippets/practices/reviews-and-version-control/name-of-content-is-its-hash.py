import hashlib


def blob(content):
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


files = {"a.txt": b"hello\n", "copy.txt": b"hello\n", "empty.txt": b""}
names = {file: blob(content) for file, content in files.items()}
print(names)
assert names == {
    "a.txt": "ce013625030ba8dba906f756967f9e9ca394464a",
    "copy.txt": "ce013625030ba8dba906f756967f9e9ca394464a",
    "empty.txt": "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
}
