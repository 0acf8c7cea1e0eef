import importlib.machinery
from pathlib import Path

Path("work.py").write_text("def total():\n    return sum(range(10))\n")
steps = []


class Loader(importlib.machinery.SourceFileLoader):
    def get_data(self, path):
        data = super().get_data(path)
        steps.append("read " + Path(path).suffix)
        return data

    def source_to_code(self, *arguments, **options):
        steps.append("compile")
        return super().source_to_code(*arguments, **options)


codes = []
for _ in range(2):
    work = {}
    exec(Loader("work", "work.py").get_code("work"), work)
    codes.append(work["total"].__code__)

assert steps == ["read .py", "compile", "read .pyc"]
assert codes[0] == codes[1]
print(steps, codes[0].co_code == codes[1].co_code)
