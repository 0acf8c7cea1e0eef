# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.paginator import EmptyPage, Paginator

settings.configure()
usual, strict = Paginator([], 3), Paginator([], 3, allow_empty_first_page=False)
try:
    strict.page(1)
except EmptyPage:
    outcome = "refused"
assert (usual.num_pages, list(usual.page(1))) == (1, [])
assert (strict.num_pages, outcome) == (0, "refused")
print(usual.num_pages, strict.num_pages)
