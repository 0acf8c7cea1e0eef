import inspect


def save(report, overwrite, compress):
    return {"overwrite": overwrite, "compress": compress}


source = "save('r', True, False)"
assert eval(source) == {"overwrite": True, "compress": False}
names = list(inspect.signature(save).parameters)[1:]
print(names)
assert all(name in source for name in names)
