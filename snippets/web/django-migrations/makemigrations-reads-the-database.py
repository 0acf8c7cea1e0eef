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

from django.db import models

from shop.models import Item


def drop_table():
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE shop_item")


def add_field():
    models.TextField(default="").contribute_to_class(Item, "note")


counts = {}
for change in (django.setup, drop_table, add_field):
    change()
    call_command("makemigrations", stdout=(made := io.StringIO()))
    call_command("migrate", "shop", "0001", stdout=(migrated := io.StringIO()))
    assert change is drop_table or "No changes detected" not in made.getvalue()
    assert ("No migrations to apply." in migrated.getvalue()) == (change is not django.setup)
    counts[change.__name__] = len(set(os.listdir("shop/migrations")) - {"__init__.py", "__pycache__"})
assert connection.introspection.table_names() == ["django_migrations"]
assert (counts["setup"], counts["add_field"]) == (1, 2)
print(counts)
assert counts["drop_table"] == 2
