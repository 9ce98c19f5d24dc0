document.documentElement.setAttribute('data-header', '');
