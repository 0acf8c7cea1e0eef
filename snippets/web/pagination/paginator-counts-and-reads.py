# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
from django.core.paginator import Paginator
from django.db import connection, models
from django.test.utils import CaptureQueriesContext


class Item(models.Model):
    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Item)
Item.objects.bulk_create(Item() for _ in range(7))
with CaptureQueriesContext(connection) as queries:
    page = [item.pk for item in Paginator(Item.objects.order_by("pk"), 3).page(2)]
statements = [query["sql"] for query in queries]
assert page == [4, 5, 6]
assert statements[0] == 'SELECT COUNT(*) AS "__count" FROM "shop_item"'
assert [statement.partition("LIMIT")[2] for statement in statements[1:]] == [" 3 OFFSET 3"]
print(statements)
