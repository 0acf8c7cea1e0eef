# /// script
# dependencies = ["django"]
# ///
from django.conf import settings

settings.configure(ALLOWED_HOSTS=["testserver"])
from django.http import HttpResponse
from django.test import RequestFactory
from django.views.decorators.cache import cache_page


@cache_page(60)
def view(request):
    return HttpResponse(request.headers["X-API-Version"])


responses = [view(RequestFactory().get("/", headers={"X-API-Version": version})) for version in ("1", "2")]
answers = [response.content for response in responses]
assert responses[0].headers["Cache-Control"] == "max-age=60"
assert answers == [b"1", b"1"]
print(answers)
assert answers[1] == b"2"
