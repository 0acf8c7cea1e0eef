# /// script
# dependencies = ["django"]
# ///

import django
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Author(models.Model):
    class Meta:
        app_label = "library"


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)

    class Meta:
        app_label = "library"


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
Book.objects.bulk_create(Book(author=Author.objects.create()) for _ in range(3))

with CaptureQueriesContext(connection) as lazily:
    assert [book.author.id for book in Book.objects.order_by("id")] == [1, 2, 3]
with CaptureQueriesContext(connection) as joined:
    assert [book.author.id for book in Book.objects.order_by("id").select_related("author")] == [1, 2, 3]
assert (len(lazily), len(joined)) == (1 + 3, 1)
print(len(lazily), len(joined))
