# /// script
# dependencies = ["django"]
# ///
import os
import sys

import django
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db.migrations.loader import MigrationLoader

os.makedirs("shop/migrations")
for name in ("shop/__init__.py", "shop/migrations/__init__.py"):
    open(name, "w").close()

with open("shop/models.py", "w") as file:
    file.write("from django.db import models\nclass Item(models.Model):\n")
    file.write("    id = models.BigAutoField(primary_key=True)\n    name = models.CharField(max_length=9)\n")


def write(name, dependencies, before=()):
    with open(f"shop/migrations/{name}.py", "w") as file:
        file.write(f"""
from django.db import migrations
class Migration(migrations.Migration):
    dependencies = {[("shop", dependency) for dependency in dependencies]}
    run_before = {[("shop", other) for other in before]}
""")


write("0003_first", [])
write("0001_last", ["0003_first"])
write("0004_between", ["0003_first"], ["0001_last"])

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

loader = MigrationLoader(None)
plan = [name for app, name in loader.graph.forwards_plan(("shop", "0001_last"))]
assert loader.detect_conflicts() == {}
write("0005_other", ["0003_first"])
conflicts = MigrationLoader(None).detect_conflicts()
try:
    call_command("migrate", verbosity=0)
except CommandError as error:
    reason = str(error)
assert plan == ["0003_first", "0004_between", "0001_last"]
assert {app: sorted(names) for app, names in conflicts.items()} == {"shop": ["0001_last", "0005_other"]}
assert "makemigrations --merge" in reason
print(plan)
