import shelve

with shelve.open("store") as shelf:
    shelf["lost"], shelf["kept"] = ["a"], ["a"]
    shelf["lost"].append("b")
    tags = shelf["kept"]
    tags.append("b")
    shelf["kept"] = tags
with shelve.open("store", writeback=True) as shelf:
    shelf["lost"].append("c")
with shelve.open("store") as shelf:
    stored = dict(shelf)
print(stored)
assert stored == {"lost": ["a", "c"], "kept": ["a", "b"]}
