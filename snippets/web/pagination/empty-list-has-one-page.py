# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.paginator import EmptyPage, Paginator

settings.configure(USE_I18N=False)
usual, strict = (Paginator([], 1, **options) for options in ({}, {"allow_empty_first_page": False}))
try:
    strict.page(1)
except EmptyPage as error:
    reason = str(error)
assert (usual.num_pages, list(usual.page(1))) == (1, [])
assert (strict.num_pages, reason) == (0, "That page contains no results")
print(reason)
