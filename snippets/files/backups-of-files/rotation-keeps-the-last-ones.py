import os
from pathlib import Path


def rotate(name, keep):
    renamed.clear()
    for number in range(keep, 0, -1):
        source = name if number == 1 else f"{name}.{number - 1}"
        if os.path.exists(source):
            os.replace(source, f"{name}.{number}")
            renamed.append(source)


renamed = []
for version in range(1, 6):
    rotate("data", keep=3)
    Path("data").write_text(f"version {version}")
found = {name: Path(name).read_text()[-1] for name in sorted(os.listdir())}
print(found)
assert renamed == ["data.2", "data.1", "data"]
assert found == {"data": "5", "data.1": "4", "data.2": "3", "data.3": "2"}
