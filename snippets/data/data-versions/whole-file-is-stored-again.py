import hashlib


def add(store, data, size):
    for start in range(0, len(data), size):
        chunk = data[start : start + size]
        store[hashlib.sha256(chunk).digest()] = len(chunk)
    return sum(store.values())


data = b"".join(b"%09d\n" % number for number in range(100))
changed = data.replace(b"000000050", b"000000150")
whole, chunks = {}, {}
assert (add(whole, data, 1000), add(whole, changed, 1000)) == (1000, 2000)
assert (add(chunks, data, 100), add(chunks, changed, 100)) == (1000, 1100)
assert add({}, data, 100) == 1000 and add(chunks, b"x" + data, 100) == 2101
