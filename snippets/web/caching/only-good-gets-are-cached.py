# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory
from django.views.decorators.cache import cache_page

settings.configure(ALLOWED_HOSTS=["testserver"])


def calls(method, status=200, headers=None):
    made = []

    @cache_page(60)
    def view(request):
        made.append(request.method)
        return HttpResponse(status=status, headers=headers)

    for _ in range(2):
        view(getattr(RequestFactory(), method)(f"/{method}/{status}/{headers}"))
    return made


assert calls("get") == ["GET"]
assert calls("post") == ["POST", "POST"]
assert calls("get", 404) == calls("get", headers={"Cache-Control": "private"}) == ["GET", "GET"]
print(calls("post"))
