import os
import tempfile


def kind(file):
    return "memory" if file.name is None else "file"


kinds = []
with tempfile.SpooledTemporaryFile(max_size=4) as file:
    for data in (b"four", b"!"):
        file.write(data)
        kinds.append(kind(file))
    file.seek(0)
    content = file.read()
sizes = []
for act in ("fileno", "rollover"):
    with tempfile.SpooledTemporaryFile() as file:
        file.write(b"many" * 100_000)
        kinds.append(kind(file))
        getattr(file, act)()
        kinds.append(kind(file))
        file.flush()
        sizes.append(os.fstat(file.fileno()).st_size)

assert kinds == ["memory", "file"] * 3
assert (content, sizes) == (b"four!", [400_000] * 2)
print(kinds, content)
