# /// script
# dependencies = ["django"]
# ///
from django.conf import settings

settings.configure(ALLOWED_HOSTS=["testserver"])
from django.http import HttpResponse
from django.test import RequestFactory
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_headers

calls = []


@cache_page(60)
@vary_on_headers("X-API-Version")
def view(request):
    calls.append(request.headers["X-API-Version"])
    return HttpResponse(calls[-1])


responses = [view(RequestFactory().get("/", headers={"X-API-Version": version})) for version in ("1", "2", "1")]
assert [response.content for response in responses] == [b"1", b"2", b"1"]
assert responses[0].headers["Cache-Control"] == "max-age=60"
assert calls == ["1", "2"]
assert responses[0].headers["Vary"] == "X-API-Version"
print(calls)
