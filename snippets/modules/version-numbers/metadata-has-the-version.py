import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

os.makedirs("site/acme_demo-1.5.dist-info")
Path("site/acme_demo-1.5.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: acme-demo\nVersion: 1.5\n")
Path("site/demo.py").write_text("")
sys.path.insert(0, "site")
import demo

versions = [getattr(demo, "__version__", None)]
for name in ("acme-demo", "demo"):
    try:
        versions.append(version(name))
    except PackageNotFoundError as error:
        versions.append(type(error).__name__)

assert versions == [None, "1.5", "PackageNotFoundError"]
print(versions)
