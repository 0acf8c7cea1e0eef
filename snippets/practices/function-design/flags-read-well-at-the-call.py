import inspect


def save(report, overwrite, compress):
    return {"overwrite": overwrite, "compress": compress}


source = "save('r', True, False)"
assert eval(source) == {"overwrite": True, "compress": False}
names = list(inspect.signature(save).parameters)
assert names == ["report", "overwrite", "compress"]
shown = [name for name in names if name in source]
print(shown)
assert shown == names
