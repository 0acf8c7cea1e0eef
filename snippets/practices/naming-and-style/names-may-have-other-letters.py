namespace = {}
exec("größe = 1\nﬁle = 2", namespace)
names = [name for name in namespace if name != "__builtins__"]
print(names, namespace["file"])
assert names == ["größe", "file"]
assert namespace["file"] == 2 and "ﬁle" not in namespace
assert "1st".isidentifier() is False and "größe".isidentifier() is True
