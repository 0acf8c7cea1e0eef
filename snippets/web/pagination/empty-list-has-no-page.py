# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.paginator import Paginator

settings.configure()
paginator = Paginator([], 3)
assert (paginator.count, list(paginator.page(1))) == (0, [])
print(paginator.num_pages)
assert paginator.num_pages == 0
