# /// script
# dependencies = ["django"]
# ///
from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator

paginator = Paginator(range(1, 8), 3)
raised = {}
for number in ("x", 0, 4):
    try:
        paginator.page(number)
    except (PageNotAnInteger, EmptyPage) as error:
        raised[number] = type(error)
pages = {number: paginator.get_page(number).number for number in ("x", 0, 4, "2")}
assert raised == {"x": PageNotAnInteger, 0: EmptyPage, 4: EmptyPage}
assert pages == {"x": 1, 0: 3, 4: 3, "2": 2}
assert list(paginator.get_page(0)) == [7]
print(pages)
