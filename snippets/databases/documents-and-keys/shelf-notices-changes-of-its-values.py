import shelve

with shelve.open("store") as shelf:
    shelf["tags"] = ["a"]
    shelf["tags"].append("b")
with shelve.open("store") as shelf:
    tags = shelf["tags"]
print(tags)
assert tags == ["a", "b"]
