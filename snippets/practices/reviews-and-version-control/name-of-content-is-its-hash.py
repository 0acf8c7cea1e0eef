import hashlib


def blob(content):
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def tree(entries):
    body = b"".join(b"100644 " + name + b"\0" + bytes.fromhex(digest) for name, digest in sorted(entries.items()))
    return hashlib.sha1(b"tree %d\0" % len(body) + body).hexdigest()


same = blob(b"hello\n") == blob(b"hello\n")
known = blob(b"hello\n")
trees = [tree({b"a.txt": blob(content)}) for content in (b"hello\n", b"hello!\n", b"hello\n")]
print(known, tree({}))
assert same and known == "ce013625030ba8dba906f756967f9e9ca394464a"
assert tree({}) == "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
assert trees[0] == trees[2] != trees[1]
