import os


def interrupted():
    yield "new "
    raise KeyboardInterrupt


def save(path, parts):
    with open(path, "w") as file:
        for part in parts:
            file.write(part)


def save_then_replace(path, parts):
    save("state.new", parts)
    os.replace("state.new", path)


left = []
for method, parts in [
    (save, interrupted()),
    (save_then_replace, interrupted()),
    (save_then_replace, ["new ", "state"]),
]:
    save("state", ["old state"])
    try:
        method("state", parts)
    except KeyboardInterrupt:
        pass
    with open("state") as file:
        left.append(file.read())
assert left == ["new ", "old state", "new state"]
print(left)
