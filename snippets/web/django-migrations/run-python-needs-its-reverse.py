# /// script
# dependencies = ["django"]
# ///
import io
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.db import migrations

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

with open("shop/migrations/0002_fill.py", "w") as file:
    file.write("""
from django.db import migrations
def fill(apps, editor):
    apps.get_model("shop", "Item").objects.create(name="pen")
def empty(apps, editor):
    apps.get_model("shop", "Item").objects.filter(name="pen").delete()
class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [migrations.RunPython(fill, empty)]
""")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

from shop.models import Item

seen, reports = [], []
for target in ("0002", "0001"):
    call_command("migrate", "shop", target, stdout=(output := io.StringIO()))
    reports.append(output.getvalue().splitlines()[-1].strip().partition("...")[0])
    seen.append(list(Item.objects.values_list("name", flat=True)))
noop = migrations.RunPython.noop
reversible = [migrations.RunPython(*functions).reversible for functions in ([noop], [noop, noop])]
assert reports == ["Applying shop.0002_fill", "Unapplying shop.0002_fill"]
assert seen == [["pen"], []]
assert reversible == [False, True]
print(seen)
