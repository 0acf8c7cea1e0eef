import sys

asked = []


class Finder:
    def find_spec(self, name, path, target=None):
        asked.append(name)


sys.meta_path.append(Finder())
for _ in range(3):
    try:
        import no_such_module
    except ImportError:
        pass

assert asked == ["no_such_module"] * 3
print(asked)
