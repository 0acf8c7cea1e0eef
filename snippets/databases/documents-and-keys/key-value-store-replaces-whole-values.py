import shelve

with shelve.open("store") as shelf:
    shelf["lost"], shelf["kept"] = ["a"], ["a"]
    lost, kept = shelf["lost"], shelf["kept"]
    lost.append("b")
    kept.append("b")
    shelf["kept"] = kept
with shelve.open("store", writeback=True) as shelf:
    shelf["lost"].append("c")
with shelve.open("store") as shelf:
    stored = dict(shelf)
assert lost == kept == ["a", "b"]
assert stored == {"lost": ["a", "c"], "kept": ["a", "b"]}
print(stored)
