# /// script
# dependencies = ["django"]
# ///
from django.core.paginator import Paginator

pages = {count: Paginator(range(count), 3).num_pages for count in (0, 1, 3, 4)}
assert (pages[1], pages[3], pages[4]) == (1, 1, 2)
print(pages)
assert pages[0] == 0
