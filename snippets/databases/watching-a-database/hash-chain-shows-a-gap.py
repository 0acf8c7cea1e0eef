import hashlib


def chained(entries):
    rows, last = [], ""
    for entry in entries:
        last = hashlib.sha256(f"{last}|{entry}".encode()).hexdigest()
        rows.append((entry, last))
    return rows


def first_broken(rows):
    last = ""
    for number, (entry, digest) in enumerate(rows):
        last = hashlib.sha256(f"{last}|{entry}".encode()).hexdigest()
        if digest != last:
            return number
    return None


first, second, third = rows = chained("abc")
found = {
    "whole": first_broken(rows),
    "changed": first_broken([first, ("x", second[1]), third]),
    "taken out": first_broken([first, third]),
    "cut off": first_broken([first, second]),
    "computed anew": first_broken(chained("axc")),
}
assert found == {"whole": None, "changed": 1, "taken out": 1, "cut off": None, "computed anew": None}
print(found)
