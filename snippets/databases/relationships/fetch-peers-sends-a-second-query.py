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

books = Book.objects.order_by("id")
if hasattr(models, "FETCH_PEERS"):
    books = books.fetch_mode(models.FETCH_PEERS)
with CaptureQueriesContext(connection) as queries:
    assert [book.author.id for book in books] == [1, 2, 3]
peers_are_fetched = django.VERSION[:2] >= (6, 1)
assert len(queries) == (1 + 1 if peers_are_fetched else 1 + 3)
print("queries:", len(queries))
