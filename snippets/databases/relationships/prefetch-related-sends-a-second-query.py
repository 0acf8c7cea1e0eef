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

counts = []
for authors in (Author.objects.order_by("id"), Author.objects.order_by("id").prefetch_related("book_set")):
    with CaptureQueriesContext(connection) as queries:
        assert [[book.id for book in author.book_set.all()] for author in authors] == [[1], [2], [3]]
    counts.append(len(queries))
assert counts == [1 + 3, 2]
print(counts)
