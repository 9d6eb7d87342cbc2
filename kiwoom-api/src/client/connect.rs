//! How the server is reached: by which proxy, from which address, and whom TLS believes.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls_platform_verifier::Verifier;
use url::Url;

use crate::error::Error;
use crate::value::Secret;

/// The settings, as the user gave them: they are checked when the client is built.
pub(super) struct Connect {
    pub(super) timeout: Duration,
    pub(super) idle_timeout: Duration,
    /// The URL may have a password in it.
    pub(super) proxy: Option<Secret>,
    /// Each one a PEM file.
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) local_address: Option<IpAddr>,
}

impl Default for Connect {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(90),
            proxy: None,
            roots: Vec::new(),
            local_address: None,
        }
    }
}

impl Connect {
    /// The HTTP client for a server.
    ///
    /// # Errors
    /// [`Error::Config`], naming the setting, if one cannot be used.
    pub(super) fn client(&self, base: &Url) -> Result<reqwest::Client, Error> {
        let proxy = self.proxy.as_ref().map(proxy).transpose()?;
        let builder = reqwest::Client::builder();
        let builder = match proxy {
            // Without TLS a proxy would read the keys, and would be another machine than this one.
            _ if base.scheme() == "http" => builder.no_proxy(),
            Some(proxy) => builder.proxy(proxy),
            None => builder,
        };
        builder
            .tls_backend_preconfigured(self.tls()?)
            .connect_timeout(self.timeout)
            .pool_idle_timeout(self.idle_timeout)
            .local_address(self.local_address)
            // A redirect would carry the token, or the keys, elsewhere.
            .redirect(reqwest::redirect::Policy::none())
            // What is repeated is decided in one place.
            .retry(reqwest::retry::never())
            .build()
            .map_err(|error| no_tls(&error))
    }

    fn tls(&self) -> Result<rustls::ClientConfig, Error> {
        let roots = roots(&self.roots)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| no_tls(&error))?;
        let verifier = if roots.is_empty() {
            Verifier::new(provider).map_err(|error| no_tls(&error))?
        } else {
            #[cfg(target_os = "android")]
            return Err(Error::config("root_certificates: Android takes those of the system only"));
            #[cfg(not(target_os = "android"))]
            Verifier::new_with_extra_roots(roots, provider)
                .map_err(|error| Error::config(format!("root_certificates: TLS does not take them: {error}")))?
        };
        // Not less safe than the default: it is the verifier of the operating system.
        Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
    }
}

fn no_tls(error: &dyn fmt::Display) -> Error {
    Error::config(format!("TLS cannot be set up: {error}"))
}

/// What goes wrong is said without the URL.
fn proxy(url: &Secret) -> Result<reqwest::Proxy, Error> {
    let unusable = |why: &dyn fmt::Display| {
        Error::config(format!("proxy: {why}; expected a URL such as http://proxy.example:3128"))
    };
    let url = Url::parse(url.expose()).map_err(|error| unusable(&error))?;
    match url.scheme() {
        "http" | "https" => reqwest::Proxy::all(url).map_err(|error| unusable(&error.without_url())),
        // `proxy.example:3128` is a URL too, whose scheme is the host.
        _ => Err(unusable(&"neither http:// nor https://")),
    }
}

fn roots(files: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut roots = Vec::new();
    for file in files {
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(file) {
            let certificate = certificate
                .map_err(|error| Error::config(format!("root_certificates: the PEM cannot be read: {error}")))?;
            roots.push(certificate);
        }
        if roots.len() == before {
            return Err(Error::config("root_certificates: no certificate found; expected -----BEGIN CERTIFICATE-----"));
        }
    }
    Ok(roots)
}
