# /// script
# dependencies = ["django"]
# ///
import io
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection

os.makedirs("shop/migrations")
for name in ("shop/__init__.py", "shop/migrations/__init__.py"):
    open(name, "w").close()

with open("shop/models.py", "w") as file:
    file.write("from django.db import models\nclass Item(models.Model):\n")
    file.write("    id = models.BigAutoField(primary_key=True)\n    name = models.CharField(max_length=9)\n")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

tables = [connection.introspection.table_names()]
reports = []
for command in ("makemigrations", "migrate"):
    call_command(command, stdout=(output := io.StringIO()))
    reports.append(output.getvalue().splitlines()[-1].strip().partition("...")[0])
    tables.append(connection.introspection.table_names())
files = sorted(name for name in os.listdir("shop/migrations") if name.endswith(".py"))
assert files == ["0001_initial.py", "__init__.py"]
assert tables == [[], [], ["django_migrations", "shop_item"]]
assert reports == ["+ Create model Item", "Applying shop.0001_initial"]
print(files)
