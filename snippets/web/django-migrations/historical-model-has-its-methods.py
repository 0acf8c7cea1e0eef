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
    file.write("""
from django.db import models
class Item(models.Model):
    name = models.CharField(max_length=9)
    def loud(self):
        return self.name.upper()
""")

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

with open("shop/migrations/0002_use.py", "w") as file:
    file.write("""
from django.db import migrations
seen = []
def use(apps, editor):
    model = apps.get_model("shop", "Item")
    seen.extend([model._meta.label, hasattr(model, "loud")])
class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [migrations.RunPython(use)]
""")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

from shop.models import Item

call_command("migrate", stdout=(output := io.StringIO()))
assert output.getvalue().splitlines()[-1].strip().startswith("Applying shop.0002_use")
label, has_method = sys.modules["shop.migrations.0002_use"].seen
assert label == Item._meta.label == "shop.Item" and hasattr(Item, "loud")
print(has_method)
assert has_method is True
