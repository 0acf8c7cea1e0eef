# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator

settings.configure()
paginator = Paginator(range(1, 8), 3)
raised = []
for number in ("x", 0, 4):
    try:
        paginator.page(number)
    except (PageNotAnInteger, EmptyPage) as error:
        raised.append(type(error))
pages = [paginator.get_page(number).number for number in ("x", 0, 4, "2")]
assert raised == [PageNotAnInteger, EmptyPage, EmptyPage]
assert pages == [1, 3, 3, 2]
assert list(paginator.get_page(0)) == list(paginator.page(3)) == [7]
print(pages)
