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


rows = chained(["login", "transfer 100", "logout"])
changed = [rows[0], ("transfer 1", rows[1][1]), rows[2]]
shortened = [rows[0], rows[2]]
cut_off = rows[:2]
found = [first_broken(each) for each in (rows, changed, shortened, cut_off)]
print(found)
assert found == [None, 1, 1, None]
