import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("base.py").write_text(
    "registry = []\nclass Plugin:\n    def __init_subclass__(cls):\n        registry.append(cls.__name__)\n"
)
Path("alpha.py").write_text("from base import Plugin\nclass Alpha(Plugin): pass\n")
Path("beta.py").write_text("from base import Plugin\nclass Beta(Plugin): pass\n")

import alpha
from base import registry

found = list(registry)
import beta

print(found)
assert registry == ["Alpha", "Beta"]
assert found == ["Alpha", "Beta"]
