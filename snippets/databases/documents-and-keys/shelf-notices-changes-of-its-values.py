import shelve

with shelve.open("store") as shelf:
    shelf["tags"] = ["a"]
    tags = shelf["tags"]
    tags.append("b")
with shelve.open("store") as shelf:
    stored = shelf["tags"]
print(tags, stored)
assert (tags, stored) == (["a", "b"], ["a"])
assert stored == ["a", "b"]
