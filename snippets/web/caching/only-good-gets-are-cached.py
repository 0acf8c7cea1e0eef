# /// script
# dependencies = ["django"]
# ///
from collections import Counter

from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory
from django.views.decorators.cache import cache_page

settings.configure(ALLOWED_HOSTS=["testserver"])
calls = Counter()


@cache_page(60)
def view(request):
    calls[request.method, request.path] += 1
    return HttpResponse(status=404 if request.path == "/gone" else 200)


factory = RequestFactory()
for request in (factory.get("/"), factory.post("/"), factory.get("/gone")):
    for _ in range(3):
        view(request)
assert calls == {("GET", "/"): 1, ("POST", "/"): 3, ("GET", "/gone"): 3}
print(dict(calls))
