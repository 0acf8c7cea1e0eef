plain, aliased = {}, {}
exec("import xml.dom", plain)
exec("import xml.dom as dom", aliased)
del plain["__builtins__"], aliased["__builtins__"]

names = {name: module.__name__ for name, module in {**plain, **aliased}.items()}
assert plain.keys() == {"xml"}
assert aliased.keys() == {"dom"}
assert names == {"xml": "xml", "dom": "xml.dom"}
assert plain["xml"].dom is aliased["dom"]
print(names)
