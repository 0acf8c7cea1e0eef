# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path


def tenant(get_response):
    def handle(request):
        request.tenant = request.headers["X-Tenant"].lower()
        response = get_response(request)
        response["X-Served-For"] = request.tenant
        return response

    return handle


urlpatterns = [path("", lambda request: HttpResponse(f"hello {request.tenant}"))]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.tenant"])
response = Client().get("/", headers={"X-Tenant": "ACME"})
assert response.content == b"hello acme"
assert response.headers["X-Served-For"] == "acme"
print(response.content.decode(), response.headers["X-Served-For"])
