# /// script
# dependencies = ["django"]
# ///
import io
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command

os.makedirs("shop/migrations")
for name in ("shop/__init__.py", "shop/migrations/__init__.py"):
    open(name, "w").close()

with open("shop/models.py", "w") as file:
    file.write("from django.db import models\nclass Item(models.Model):\n")
    file.write("    id = models.BigAutoField(primary_key=True)\n    name = models.CharField(max_length=9)\n")

with open("shop/migrations/0001_initial.py", "w") as file:
    file.write("""
from django.db import migrations, models
class Migration(migrations.Migration):
    initial = True
    operations = [migrations.CreateModel("Item", [
        ("id", models.BigAutoField(primary_key=True, serialize=False)),
        ("name", models.CharField(max_length=9)),
    ])]
""")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"])
django.setup()

from django.db import models

from shop.models import Item


def status():
    output = io.StringIO()
    try:
        call_command("makemigrations", "--check", stdout=output)
    except SystemExit as error:
        return error.code, output.getvalue().splitlines()[-1].strip()
    return 0, output.getvalue().strip()


before = status()
models.BooleanField().contribute_to_class(Item, "sold")
after = status()
files = sorted(name for name in os.listdir("shop/migrations") if name.endswith(".py"))
assert (before, after) == ((0, "No changes detected"), (1, "+ Add field sold to item"))
assert files == ["0001_initial.py", "__init__.py"]
print(after)
